-- The road: who writes, what came in, what must go out. Instants are milliseconds since 1970 (UTC).

-- A chat. `lookup` is a keyed hash of Telegram's chat id, `address` the chat id itself, sealed.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lookup BLOB NOT NULL UNIQUE,
    address BLOB NOT NULL,
    state BLOB,
    version INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The key under which a person's fields are sealed, wrapped by a master key that is not in this database.
CREATE TABLE person_key (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    wrapped BLOB NOT NULL
) STRICT;

-- Updates by their id. The body is sealed, and gone once the update is handled.
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    received_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    body BLOB
) STRICT;
CREATE INDEX inbox_waiting ON inbox (update_id) WHERE status = 0;
CREATE INDEX inbox_handled ON inbox (received_at) WHERE status <> 0;
CREATE INDEX inbox_person ON inbox (person_id);

-- What must go out, until Telegram has it.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    body BLOB NOT NULL,
    parts_sent INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    unsure INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    fence INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_person ON outbox (person_id, id);

-- How often a version of a text helped. No row names a person.
CREATE TABLE tally (
    topic TEXT NOT NULL,
    version TEXT NOT NULL,
    helpful INTEGER NOT NULL DEFAULT 0,
    not_helpful INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (topic, version)
) STRICT;

-- Who may do what only one process may do.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    fence INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;
