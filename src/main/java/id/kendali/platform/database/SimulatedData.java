package id.kendali.platform.database;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps simulated data apart from all others: a simulation goes into a database of its own, and whoever looks at one is
 * told so.
 */
@Component
@Lazy(false)
@ConditionalOnWebApplication
@DependsOnDatabaseInitialization
public class SimulatedData implements InitializingBean {

    private final JdbcClient database;
    private final @Nullable String wanted;
    private @Nullable String present;

    SimulatedData(JdbcClient database, @Value("${kendali.simulation:#{null}}") @Nullable String wanted) {
        this.database = database;
        this.wanted = wanted;
    }

    @Override
    public void afterPropertiesSet() {
        Content content = database.sql("select loaded_at is not null, simulation from database.first_start")
                .query((row, number) -> new Content(row.getBoolean(1), row.getString(2)))
                .single();
        if (wanted != null && content.loaded() && content.simulation() == null) {
            throw new StartRefused("database.refused.notSimulated");
        }
        if (wanted != null && content.loaded() && !wanted.equals(content.simulation())) {
            throw new StartRefused("database.refused.simulatedOtherwise", content.simulation(), wanted);
        }
        present = content.loaded() ? content.simulation() : wanted;
    }

    /** What the database was filled with; nothing if it is no simulation. */
    public Optional<String> content() {
        return Optional.ofNullable(present);
    }

    private record Content(boolean loaded, @Nullable String simulation) {}
}
