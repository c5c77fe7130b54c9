package id.kendali.platform.operations;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away from one that refuses: only the first passes by waiting. */
final class Outage {

    private static final String CONNECTION = "08";
    private static final String OPERATOR_INTERVENTION = "57P";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .anyMatch(Outage::isOne);
    }

    /** A transaction that is cut off cannot be rolled back either; what cut it off stands beside that failure. */
    private static boolean isOne(Throwable failure) {
        if (failure instanceof TransactionSystemException unfinished) {
            Throwable first = unfinished.getApplicationException();
            return first != null && isBehind(first);
        }
        if (!(failure instanceof SQLException refusal)) {
            return false;
        }
        String state = Optional.ofNullable(refusal.getSQLState()).orElse("");
        return refusal instanceof SQLTransientConnectionException
                || refusal instanceof SQLRecoverableException
                || state.startsWith(CONNECTION)
                || state.startsWith(OPERATOR_INTERVENTION)
                || state.equals(TOO_MANY_CONNECTIONS);
    }
}
