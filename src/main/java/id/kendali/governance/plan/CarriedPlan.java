package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The plan that Kendali carries. It may lie in an archive, so its files are laid out before they are read. */
final class CarriedPlan {

    private CarriedPlan() {}

    static PlanDocument read(String folder) {
        try {
            Path copy = Files.createTempDirectory("renstra");
            try {
                Resource[] files =
                        new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.*");
                for (Resource file : files) {
                    try (var content = file.getInputStream()) {
                        Files.copy(content, copy.resolve(String.valueOf(file.getFilename())));
                    }
                }
                return PlanFiles.readFolder(copy).document().orElseThrow();
            } finally {
                FileSystemUtils.deleteRecursively(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
