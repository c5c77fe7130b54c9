package id.kendali.platform.access;

/**
 * The token with which a request came.
 *
 * @param name that its owner gave it
 */
public record TokenUse(TokenId id, String name, TokenScope scope) {}
