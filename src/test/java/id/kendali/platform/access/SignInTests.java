package id.kendali.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import id.kendali.testing.KendaliTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KendaliTest
class SignInTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    MockMvcTester pages;

    @Test
    void letsAPositionIn() throws Exception {
        mvc.perform(formLogin("/masuk").user("username", "operator.ternate").password("password", "peragaan-2026"))
                .andExpect(authenticated().withUsername("operator.ternate"));
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        mvc.perform(formLogin("/masuk").user("username", "operator.ternate").password("password", "salah"))
                .andExpect(unauthenticated());
    }

    @Test
    void sendsStrangersToTheSignInPage() {
        assertThat(pages.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/masuk");
    }
}
