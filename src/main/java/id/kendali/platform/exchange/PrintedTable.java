package id.kendali.platform.exchange;

import java.time.ZoneId;
import java.util.List;

/**
 * The words of a table in the language of the reader.
 *
 * @param notes how it was filtered, who made it when, where its values come from
 * @param zone in which its moments are written
 */
record PrintedTable(String title, List<String> notes, List<String> heads, ZoneId zone) {}
