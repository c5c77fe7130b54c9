package id.kendali.platform.search;

import java.util.stream.Stream;

/**
 * All that a module lets people find, declared as a bean. It is read at the first start and once a night, so that what
 * takes effect on a day is found from then on; what changes in between the module puts itself.
 */
public interface SearchSource {

    /** Read within a transaction of the system. */
    Stream<SearchEntry> entries();
}
