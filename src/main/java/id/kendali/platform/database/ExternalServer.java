package id.kendali.platform.database;

/** A PostgreSQL that somebody else runs (production); its roles are prepared as `docs/operations.md` says. */
record ExternalServer(String url, Login owner, Login application) implements DatabaseServer {

    ExternalServer {
        if (url.isBlank()
                || owner.password().isBlank()
                || application.password().isBlank()) {
            throw new IllegalArgumentException(
                    "kendali.database.url, owner-password and application-password must be set for an external database");
        }
    }
}
