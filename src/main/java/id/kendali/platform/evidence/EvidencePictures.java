package id.kendali.platform.evidence;

import org.springframework.stereotype.Component;

/** Tells templates which files have a picture to show. */
@Component
class EvidencePictures {

    private final Previews previews;

    EvidencePictures(Previews previews) {
        this.previews = previews;
    }

    /** False if Kendali draws no pictures of the type, or failed to draw one of this file. */
    public boolean of(StoredFile file) {
        return previews.mayBeDrawn(file.hash(), file.type());
    }
}
