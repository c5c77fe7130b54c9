package id.kendali.platform.database;

import java.util.UUID;

/** What a thing is referred to by: a record around a UUIDv7, one type per thing, so that ids cannot be confused. */
public interface Identifier {

    UUID value();
}
