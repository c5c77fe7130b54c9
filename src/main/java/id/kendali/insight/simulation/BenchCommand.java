package id.kendali.insight.simulation;

import id.kendali.platform.simulation.SimulatedTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./kendali bench}: simulates nations of several sizes, each in a folder of its own that is thrown away, measures
 * them and prints a table. Ends with 0, with 1 if a floor was missed, with 2 if it was refused.
 */
public final class BenchCommand {

    private static final int FINE = 0;
    private static final int MISSED = 1;
    private static final int REFUSED = 2;
    private static final List<Integer> SIZES = List.of(NationSize.REAL_UNITS, 640, 6_400);
    private static final List<Integer> QUICK_SIZES = List.of(NationSize.REAL_UNITS);

    private final Bench.Effort effort;
    private final Terminal terminal;
    private final BenchTable table = new BenchTable();
    private Machine machine;

    private BenchCommand(Bench.Effort effort, Terminal terminal) {
        this.effort = effort;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Terminal.ofProcess()));
    }

    static int run(List<String> arguments, Terminal terminal) {
        try {
            Options options = Options.read(arguments, Set.of("units", "years"), Set.of("quick"));
            boolean quick = options.has("quick");
            int years = options.number("years", 1, 1, SimulatedTime.mostYears(LocalDate.now()));
            List<NationSize> sizes = (options.has("units") ? typed(options) : quick ? QUICK_SIZES : SIZES)
                    .stream().map(units -> size(units, years)).toList();
            return new BenchCommand(quick ? Bench.Effort.QUICK : Bench.Effort.FULL, terminal).run(sizes);
        } catch (OptionRefused refusal) {
            terminal.complain(refusal.messageKey(), refusal.arguments());
            return REFUSED;
        }
    }

    private static List<Integer> typed(Options options) {
        return Arrays.stream(options.text("units", "").split(","))
                .map(typed -> Options.wholeNumber("units", typed, NationSize.REAL_UNITS, NationSize.MOST_UNITS))
                .sorted()
                .toList();
    }

    /** A few units are one region; many are spread over all. */
    private static NationSize size(int units, int years) {
        int regions = units < NationSize.fewestUnits(NationSize.MOST_REGIONS) ? 1 : NationSize.MOST_REGIONS;
        return new NationSize(regions, units, years, 1);
    }

    private int run(List<NationSize> sizes) {
        for (NationSize size : sizes) {
            Path home = temporaryFolder();
            try (ConfigurableApplicationContext application =
                    SimulatedStart.start(size, "--kendali.database.embedded=true", "--kendali.home=" + home)) {
                terminal.say("simulation.bench.size", size.units(), size.regions(), size.years());
                machine = Machine.here(application.getBean(JdbcTemplate.class));
                table.add(size.units(), new Bench(application, size, effort, terminal).run());
                if (size == sizes.get(0)) {
                    table.addOnce(new Bench(application, size, effort, terminal).runOnce());
                }
            } finally {
                remove(home);
            }
        }
        terminal.print("");
        table.lines(machine, LocalDate.now(), terminal).forEach(terminal::print);
        terminal.print("");
        terminal.say(table.isFine() ? "simulation.table.fine" : "simulation.table.missed");
        return table.isFine() ? FINE : MISSED;
    }

    /** Others must be able to look into it: as root the server runs as somebody else. */
    private static Path temporaryFolder() {
        try {
            return Files.setPosixFilePermissions(
                    Files.createTempDirectory("kendali-bench"), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
