-- Claims of timers in a table of their own, and all that a look for due timers needs in the index: what is due lies together there,
-- so that neither looking nor claiming touches more pages when more is pending.

DROP INDEX timer_due;
DROP INDEX timer_claimed;
ALTER TABLE timer DROP COLUMN claimed;
ALTER TABLE timer DROP COLUMN fence;
CREATE INDEX timer_due ON timer (due_at, starts_at, person_id) WHERE paused = 0;

-- Who is at work on a person's timer, and until when the claim holds. Each claim has a number that no other ever had.
CREATE TABLE timer_claim (
    fence INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL UNIQUE REFERENCES timer (person_id) ON DELETE CASCADE,
    until INTEGER NOT NULL
) STRICT;
