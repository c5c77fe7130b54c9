package id.kendali.platform.operations;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations of all modules, for commands that decide themselves how far to go. */
final class Migrations {

    static final String INSTALLED = """
            select version from public.flyway_schema_history
             where success and version is not null order by installed_rank desc limit 1
            """;

    private final DataSource owner;

    Migrations(DataSource owner) {
        this.owner = owner;
    }

    boolean areNone() {
        return flyway(MigrationVersion.LATEST).info().applied().length == 0;
    }

    boolean know(String version) {
        MigrationVersion wanted = MigrationVersion.fromVersion(version);
        return java.util.Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .anyMatch(migration -> wanted.equals(migration.getVersion()));
    }

    void migrateTo(String version) {
        flyway(MigrationVersion.fromVersion(version)).migrate();
    }

    void migrateToNewest() {
        flyway(MigrationVersion.LATEST).migrate();
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(owner)
                .defaultSchema("public")
                .target(target)
                .load();
    }
}
