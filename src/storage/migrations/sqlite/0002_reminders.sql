-- Reminders: when to look at a person's plans again, and what waits in the outbox for an appointment.

-- One row a person: the next moment at which something is due. A change of plans is a change of this row, so nothing old can be
-- left behind. `starts_at` orders those that are due at once: the earliest appointment first. While a row is claimed, `due_at` is
-- the moment at which the claim runs out. `zones` is the release of the time zone database that `due_at` was worked out with.
CREATE TABLE timer (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    due_at INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    fence INTEGER NOT NULL DEFAULT 1,
    claimed INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    zones TEXT NOT NULL
) STRICT;
CREATE INDEX timer_due ON timer (due_at) WHERE paused = 0;
CREATE INDEX timer_claimed ON timer (person_id) WHERE claimed = 1;

-- A reminder in the outbox: the beginning of its appointment (so that the earliest goes first) and which of the person's
-- appointments it is about (so that a change can withdraw it). NULL for every other reply.
ALTER TABLE outbox ADD COLUMN starts_at INTEGER;
ALTER TABLE outbox ADD COLUMN appointment INTEGER;

-- Somebody whose data are erased and who is owed the goodbye; once that is sent, the row goes too.
ALTER TABLE person ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0;
CREATE INDEX person_leaving ON person (id) WHERE leaving = 1;

-- What happened how often. No row names a person.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT;
