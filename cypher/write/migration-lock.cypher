// Version 0 is no migration: whoever writes it last, in a transaction that stays open, may migrate.
MERGE (lock:Migration {version: 0})
SET lock.locked = true
