package id.kendali.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages as one of the accounts of the demonstration, without the sign-in before. */
@Component
public class DemonstrationPages {

    private final UserDetailsService accounts;

    DemonstrationPages(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    public MvcTestResult get(MockMvcTester mvc, String username, String address) {
        return mvc.get()
                .uri(URI.create(address))
                .with(user(accounts.loadUserByUsername(username)))
                .exchange();
    }

    /** @param parameters names and values in turn */
    public MvcTestResult post(MockMvcTester mvc, String username, String address, String... parameters) {
        var request = mvc.post()
                .uri(URI.create(address))
                .with(user(accounts.loadUserByUsername(username)))
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
