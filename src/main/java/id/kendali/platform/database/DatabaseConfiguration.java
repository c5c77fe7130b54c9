package id.kendali.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.transaction.PlatformTransactionManager;

/** The server, one pool for the application and one for its owner (migrations, verification, backup). */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** A person who waits longer for a connection is better told that the database is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnProperty("kendali.database.embedded")
    EmbeddedServer embeddedServer(KendaliHome home, @Value("${kendali.database.join}") boolean join) {
        Path folder = home.folder("database");
        return join ? EmbeddedServer.join(folder) : EmbeddedServer.start(folder, true);
    }

    @Bean
    @Lazy(false)
    @ConditionalOnProperty("kendali.database.embedded")
    @ConditionalOnProperty(name = "kendali.database.join", havingValue = "false")
    EmbeddedServerWatch embeddedServerWatch(EmbeddedServer server) {
        return new EmbeddedServerWatch(server);
    }

    @Bean
    @ConditionalOnProperty(name = "kendali.database.embedded", havingValue = "false")
    DatabaseServer externalServer(
            @Value("${kendali.database.url:}") String url,
            @Value("${kendali.database.owner:kendali_owner}") String owner,
            @Value("${kendali.database.owner-password:}") String ownerPassword,
            @Value("${kendali.database.application:kendali_app}") String application,
            @Value("${kendali.database.application-password:}") String applicationPassword) {
        ExternalServer server = new ExternalServer(
                url,
                new DatabaseServer.Login(owner, ownerPassword),
                new DatabaseServer.Login(application, applicationPassword));
        server.check();
        return server;
    }

    @Bean
    @Primary
    DataSource dataSource(DatabaseServer server) {
        return pool(server.url(), server.application(), "application", 12);
    }

    /** For migrations, verification and backup alone: requests never run with it. */
    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        return pool(server.url(), server.owner(), "owner", 3);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactions(dataSource);
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(ObjectProvider<IdentifierTypes> modules) {
        List<IdentifierTypes> types = modules.orderedStream().toList();
        return JdbcCustomConversions.of(
                JdbcPostgresDialect.INSTANCE,
                List.of(new IdentifierConverter.Reading(types), new IdentifierConverter.Writing(types)));
    }

    private static HikariDataSource pool(String url, DatabaseServer.Login login, String name, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "kendali-" + name);
        return pool;
    }
}
