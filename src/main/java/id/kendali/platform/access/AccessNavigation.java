package id.kendali.platform.access;

import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the navigation that lead to accounts and rights. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    private static final String GROUP = "access.navigation.group";

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry(
                Wing.SETTINGS,
                GROUP,
                20,
                "access.navigation.accounts",
                "users",
                AccountController.ADDRESS,
                Right.MANAGE_ACCOUNTS.name());
    }

    @Bean
    NavigationEntry rightsEntry() {
        return new NavigationEntry(
                Wing.SETTINGS,
                GROUP,
                30,
                "access.navigation.rights",
                "shield-lock",
                "/hak-akses",
                Right.READ_RIGHTS.name());
    }

    @Bean
    NavigationEntry ownAccountEntry() {
        return new NavigationEntry(
                Wing.SETTINGS, GROUP, 40, "access.navigation.own", "user-cog", "/akun", Right.USE_OWN_ACCOUNT.name());
    }
}
