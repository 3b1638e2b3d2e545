// Whoever holds it writes alone until the transaction ends: a decision and an import at the same moment would not know of each other.
// The node is that of the migrations' lock.
MERGE (lock:Migration {version: 0})
SET lock.locked = true
