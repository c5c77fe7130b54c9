package id.kendali.platform.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares a content with its hash while somebody reads it, and fails at its end if it was changed. */
class VerifyingStream extends DigestInputStream {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyingStream.class);

    private final Sha256 expected;
    private boolean complete = true;
    private boolean compared;

    VerifyingStream(InputStream content, Sha256 expected) {
        super(content, Sha256.digest());
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value < 0) {
            compare();
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            compare();
        }
        return count;
    }

    /** Skipping leaves a part out, so that nothing can be said about the whole. */
    @Override
    public long skip(long count) throws IOException {
        complete = complete && count <= 0;
        return super.skip(count);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void compare() throws BlobDamaged {
        if (complete && !compared && !Sha256.of(getMessageDigest()).equals(expected)) {
            LOG.error("Content {} was changed outside Kendali", expected);
            throw new BlobDamaged(expected);
        }
        compared = true;
    }
}
