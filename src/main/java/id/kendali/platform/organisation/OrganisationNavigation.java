package id.kendali.platform.organisation;

import id.kendali.platform.access.Right;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the navigation that lead to units, structure and positions. */
@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    private static final String GROUP = "organisation.navigation.group";

    @Bean
    NavigationEntry unitsEntry() {
        return entry(Wing.INSIGHT, 40, "organisation.navigation.units", "building", "/satuan-kerja", Right.READ_UNITS);
    }

    @Bean
    NavigationEntry structureEntry() {
        return entry(Wing.INSIGHT, 50, "organisation.navigation.structure", "sitemap", "/struktur", Right.READ_REGION);
    }

    @Bean
    NavigationEntry appointmentsEntry() {
        return entry(
                Wing.INSIGHT, 60, "organisation.navigation.appointments", "user-check", "/penunjukan", Right.DELEGATE);
    }

    @Bean
    NavigationEntry nationTreeEntry() {
        return entry(Wing.INSIGHT, 70, "organisation.navigation.nation", "list-tree", "/organisasi", Right.READ_NATION);
    }

    @Bean
    NavigationEntry keptUnitsEntry() {
        return kept(1, "organisation.navigation.units", "building", "/satuan-kerja");
    }

    @Bean
    NavigationEntry keptStructureEntry() {
        return kept(2, "organisation.navigation.structure", "sitemap", "/struktur");
    }

    @Bean
    NavigationEntry keptNationEntry() {
        return kept(3, "organisation.navigation.nation", "list-tree", "/organisasi");
    }

    @Bean
    NavigationEntry keptAppointmentsEntry() {
        return kept(4, "organisation.navigation.appointments", "user-check", "/penunjukan");
    }

    @Bean
    NavigationEntry keptPersonsEntry() {
        return kept(5, "organisation.navigation.persons", "users-group", "/pegawai");
    }

    private static NavigationEntry kept(int order, String key, String icon, String address) {
        return entry(Wing.SETTINGS, order, key, icon, address, Right.MANAGE_ORGANISATION);
    }

    private static NavigationEntry entry(Wing wing, int order, String key, String icon, String address, Right right) {
        return new NavigationEntry(wing, GROUP, order, key, icon, address, right.name());
    }
}
