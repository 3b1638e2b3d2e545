MATCH (migration:Migration {version: $version}) RETURN migration.checksum AS checksum
