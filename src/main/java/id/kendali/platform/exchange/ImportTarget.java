package id.kendali.platform.exchange;

import java.util.UUID;

/**
 * What an upload is for, for example one checkpoint of a year.
 *
 * @param key by which the format knows it again, in addresses as well
 * @param label as people call it, for example <em>RAT-RB B09 2025</em>
 * @param unit to whose records the upload belongs, mostly the regional office
 * @param subBidang to whose records the upload belongs
 */
public record ImportTarget(String key, String label, UUID unit, String subBidang) {

    public ImportTarget {
        if (!key.matches("[A-Za-z0-9._-]{1,60}")) {
            throw new IllegalArgumentException("Not fit for an address: " + key);
        }
    }
}
