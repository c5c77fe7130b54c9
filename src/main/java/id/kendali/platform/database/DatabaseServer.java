package id.kendali.platform.database;

/** Where PostgreSQL is and how the three logins of Kendali sign in. */
interface DatabaseServer {

    String url();

    Login owner();

    Login application();

    /** A database login; the password never appears in text form. */
    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
