-- Look-ups are counted by the reference that was typed, too; and what is over is found by when it was.

ALTER TABLE challenges ADD COLUMN reference text NOT NULL DEFAULT '';
CREATE INDEX challenges_reference ON challenges (business_id, reference, created) WHERE reference <> '';

CREATE INDEX outbox_over ON outbox (business_id, due) WHERE booking_id = '' AND state IN ('sent', 'suppressed');
