package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.ui.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a version of a plan as files that can be read back. */
@Controller
class PlanDownloadController {

    private final PlanFrames frames;

    PlanDownloadController(PlanFrames frames) {
        this.frames = frames;
    }

    /** How a plan goes out. */
    enum Form {
        ZIP("application/zip") {
            @Override
            void write(PlanDocument plan, ByteArrayOutputStream out) throws IOException {
                PlanFiles.writeZip(plan, out);
            }
        },
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
            @Override
            void write(PlanDocument plan, ByteArrayOutputStream out) throws IOException {
                PlanFiles.writeWorkbook(plan, out);
            }
        };

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }

        abstract void write(PlanDocument plan, ByteArrayOutputStream out) throws IOException;

        static Form named(String name) {
            return switch (name) {
                case "zip" -> ZIP;
                case "xlsx" -> XLSX;
                default -> throw new NotFound("file format " + name);
            };
        }
    }

    /** @param versi number; without it what is in force, or else the newest version */
    @Requires(Right.READ_PLANS)
    @GetMapping(PlanConfiguration.HOME + "/{region}/{year}/unduh")
    ResponseEntity<byte[]> download(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(defaultValue = "zip") String berkas)
            throws IOException {
        Form form = Form.named(berkas);
        PlanFrame frame = frames.of(region, year, versi);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        form.write(frame.content(), content);
        String name = "renstra-%s-%s-versi-%d.%s"
                .formatted(
                        region.toLowerCase(),
                        frame.plan().years().replace('–', '-'),
                        frame.version().number(),
                        berkas);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.contentType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(content.toByteArray());
    }
}
