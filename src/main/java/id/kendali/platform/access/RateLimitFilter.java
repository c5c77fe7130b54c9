package id.kendali.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a program that asks too often with 429, and tells every one how much it may still ask. */
class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final ProgramRefusals refusals;

    RateLimitFilter(RateLimits limits, ProgramRefusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<RateLimits.Verdict> verdict = Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.ATTRIBUTE))
                .map(limits::count);
        verdict.ifPresent(counted -> counted.announce(response));
        if (verdict.isPresent() && !verdict.get().admitted()) {
            refusals.tooMany(verdict.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
