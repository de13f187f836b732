package dixit.reader.html;

import java.util.Set;

/** Names of elements by what browsers do with them (HTML Living Standard, section 15.3). */
final class Tags {
    /** Elements that stand on lines of their own. */
    static final Set<String> BLOCK = WordList.set("""
            address | article | aside | blockquote | body | center | dd | details | dialog | dir | div | dl | dt
            | fieldset | figcaption | figure | footer | form | h1 | h2 | h3 | h4 | h5 | h6 | header | hgroup |
            hr | html | legend | li | main | menu | nav | ol | p | pre | search | section | summary | table |
            tbody | td | tfoot | th | thead | tr | ul | caption""");

    /** Elements whose content is never read. */
    static final Set<String> UNREAD = WordList.set("""
            script | style | noscript | template | iframe | frame | object | embed | applet | svg | canvas |
            audio | video | button | select | option | datalist | input | textarea | link | meta | map | math |
            progress | meter | nav | dialog | menu | amp-ad | amp-embed | amp-iframe | amp-sidebar |
            amp-analytics | rp | rt""");

    static final Set<String> HEADING = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}
}
