package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NavigationTests {

    private static final List<NavigationEntry> ENTRIES = List.of(
            entry(Wing.SETTINGS, "accounts", 10, "/akun-pengguna", "MANAGE_ACCOUNTS"),
            entry(Wing.INSIGHT, "mine", 90, "/pekerjaan", null),
            entry(Wing.INSIGHT, "leaders", 20, "/satuan-kerja", "READ_UNITS"),
            entry(Wing.INSIGHT, "leaders", 10, "/wilayah", "READ_REGION"));

    @Test
    void showsOnlyWingsWithPagesThatThePersonMayOpen() {
        assertThat(navigation().wings()).containsOnlyKeys(Wing.INSIGHT);
        assertThat(navigation("MANAGE_ACCOUNTS").wings()).containsOnlyKeys(Wing.INSIGHT, Wing.SETTINGS);
    }

    @Test
    void leadsFromAWingToItsFirstPage() {
        assertThat(navigation("READ_REGION", "READ_UNITS").wings()).containsEntry(Wing.INSIGHT, "/wilayah");
        assertThat(navigation("READ_UNITS").wings()).containsEntry(Wing.INSIGHT, "/satuan-kerja");
    }

    @Test
    void groupsLinesInTheirOrder() {
        assertThat(navigation("READ_REGION", "READ_UNITS").groups(Wing.INSIGHT).entrySet())
                .extracting(group -> group.getKey()
                        + group.getValue().stream().map(NavigationEntry::href).toList())
                .containsExactly("leaders[/wilayah, /satuan-kerja]", "mine[/pekerjaan]");
    }

    @Test
    void findsTheWingOfAPageOrTheFirst() {
        assertThat(navigation("MANAGE_ACCOUNTS").wingOf("/akun-pengguna")).contains(Wing.SETTINGS);
        assertThat(navigation("MANAGE_ACCOUNTS").wingOf(null)).contains(Wing.INSIGHT);
        assertThat(Navigation.of(Stream.empty(), right -> true).wingOf("/wilayah"))
                .isEmpty();
    }

    private static Navigation navigation(String... rights) {
        return Navigation.of(ENTRIES.stream(), Set.of(rights)::contains);
    }

    private static NavigationEntry entry(Wing wing, String group, int order, String href, @Nullable String right) {
        return new NavigationEntry(wing, group, order, "key", "flag", href, right);
    }
}
