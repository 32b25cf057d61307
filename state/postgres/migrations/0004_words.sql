-- Words of names, each behind its business: a search meets no other's. Without the list of what is not sorted in yet,
-- which every search would have to read.

CREATE FUNCTION name_words(business_id text, names text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_tsvector(ARRAY(SELECT business_id || chr(31) || name FROM unnest(names) AS name));

CREATE INDEX bookings_words ON bookings USING gin (name_words(business_id, names)) WITH (fastupdate = off);
DROP INDEX bookings_names;
