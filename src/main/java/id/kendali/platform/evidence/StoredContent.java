package id.kendali.platform.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** The content of a file as the web server sends it, also in parts, so that a download on a bad line can go on. */
class StoredContent extends AbstractResource {

    private final BlobStore blobs;
    private final StoredFile file;

    StoredContent(BlobStore blobs, StoredFile file) {
        this.blobs = blobs;
        this.file = file;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return blobs.open(file.hash());
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public boolean exists() {
        return blobs.exists(file.hash());
    }

    @Override
    public String getDescription() {
        return "evidence " + file.id().value();
    }
}
