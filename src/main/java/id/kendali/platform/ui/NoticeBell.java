package id.kendali.platform.ui;

/** Notices for the person who is signed in; the bell appears in the header only if somebody implements it. */
public interface NoticeBell {

    int unread();

    /** Address of the page with the notices. */
    String href();
}
