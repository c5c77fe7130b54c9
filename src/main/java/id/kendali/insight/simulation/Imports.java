package id.kendali.insight.simulation;

import id.kendali.platform.simulation.MeasuredWork;
import id.kendali.platform.simulation.MeasuredWork.BulkImport;
import id.kendali.platform.simulation.SimulatedRegion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Uploads of a whole region by the pages: the file is sent, the preview is looked at, and then all is applied. Against it
 * stands the time that plain statements take for the same rows; what is compared is the request that applies.
 */
final class Imports {

    private static final Pattern SEEN = Pattern.compile("name=\"dilihat\"[^>]*value=\"([^\"]+)\"");

    private final MeasuredWork work;
    private final Visitor importer;

    Imports(MeasuredWork work, Visitor importer) {
        this.work = work;
        this.importer = importer;
    }

    /** @param percent speed of the import in percent of that of the statements */
    record Cost(double percent, double rowsPerSecond) {}

    Cost against(SimulatedRegion region, int rounds) {
        List<Double> imports = new ArrayList<>();
        List<Double> statements = new ArrayList<>();
        int rows = region.units().size();
        for (int round = -Math.max(1, rounds / 5); round < rounds; round++) {
            BulkImport bulk = work.bulkImport(region);
            double byStatements = seconds(bulk.byStatements());
            double byImport = apply(bulk);
            if (round >= 0) {
                imports.add(byImport);
                statements.add(byStatements);
            }
        }
        double usual = new Percentile(imports).of(25);
        return new Cost(100 * new Percentile(statements).of(25) / usual, rows / usual);
    }

    /** Seconds of the request that applies a file. */
    double apply(BulkImport bulk) {
        String start = "/impor/" + bulk.format();
        importer.get(start);
        HttpResponse<String> received =
                importer.upload(start, Map.of("untuk", bulk.target()), "unggahan.csv", bulk.file());
        String upload = received.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("The file was not taken: " + received.statusCode()));
        HttpResponse<String> preview = importer.get(upload);
        Matcher seen = SEEN.matcher(preview.body());
        if (!seen.find()) {
            throw new IllegalStateException("The preview (%d) offers nothing to apply: %s"
                    .formatted(preview.statusCode(), preview.body().replaceAll("(?s)<[^>]*>|\\s+", " ")));
        }
        long begin = System.nanoTime();
        HttpResponse<String> applied = importer.post(upload + "/terapkan", Map.of("dilihat", seen.group(1)));
        double seconds = (System.nanoTime() - begin) / 1e9;
        String next = applied.headers().firstValue("Location").orElse("kabar=");
        if (next.contains("kabar=")) {
            throw new IllegalStateException("The upload was not applied: %d %s".formatted(applied.statusCode(), next));
        }
        return seconds;
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
