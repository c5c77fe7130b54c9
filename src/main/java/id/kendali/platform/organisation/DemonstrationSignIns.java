package id.kendali.platform.organisation;

import id.kendali.platform.access.DemonstrationAccounts;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells the sign-in page of the demonstration which accounts there are; those worth a first look come first. */
@Component
class DemonstrationSignIns implements DemonstrationAccounts {

    private static final Scope SCOPE = Scope.system("Peragaan");

    private final Units units;

    DemonstrationSignIns(Units units) {
        this.units = units;
    }

    @Override
    public List<Row> rows() {
        Map<String, String> names = CurrentScope.call(SCOPE, units::shortNames);
        return new ReferenceFile(DemonstrationPositions.FILE)
                .rows().stream()
                        .sorted(Comparator.comparingInt(DemonstrationSignIns::place))
                        .map(row -> new Row(
                                row.get("username"),
                                row.get("title"),
                                Objects.requireNonNullElse(names.get(row.get("unit")), row.get("unit")),
                                !row.get("featured").isEmpty()))
                        .toList();
    }

    private static int place(Map<String, String> row) {
        return row.get("featured").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("featured"));
    }
}
