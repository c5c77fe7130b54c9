package id.kendali.platform.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses of style sheet, script and icons. Their names carry a hash of the content, so that browsers keep them for
 * good; templates reach this as {@code #assets}.
 */
@Component
public class Assets {

    static final String FOLDER = "/assets/";

    private final Map<String, String> files;

    Assets() {
        this.files = manifest().files();
    }

    public String css() {
        return href("kendali.css");
    }

    public String js() {
        return href("kendali.js");
    }

    /** Address of one icon in the sprite. */
    public String icon(String name) {
        return href("icons.svg") + "#i-" + name;
    }

    public String href(String name) {
        String file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("web/ builds no asset " + name);
        }
        return FOLDER + file;
    }

    private static Manifest manifest() {
        ClassPathResource resource = new ClassPathResource("static/assets/manifest.json");
        try (InputStream content = resource.getInputStream()) {
            return JsonMapper.shared().readValue(content, Manifest.class);
        } catch (IOException failure) {
            throw new UncheckedIOException("The front end is not built: run Maven, which runs web/build.mjs", failure);
        }
    }

    private record Manifest(String inputs, Map<String, String> files) {}
}
