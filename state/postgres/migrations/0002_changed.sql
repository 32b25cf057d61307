-- Which transaction last wrote a booking, whoever wrote it: what a process does not know yet is found by it.
-- It says nothing in another database, into which this one was dumped; nobody there has seen a moment of this one.

ALTER TABLE bookings ADD COLUMN changed xid8 NOT NULL DEFAULT pg_current_xact_id();

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed := pg_current_xact_id();
    RETURN NEW;
END
$$;
CREATE TRIGGER bookings_change BEFORE UPDATE ON bookings FOR EACH ROW EXECUTE FUNCTION note_change();

CREATE INDEX bookings_changed ON bookings (business_id, changed);
