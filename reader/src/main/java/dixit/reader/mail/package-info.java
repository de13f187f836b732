/**
 * Mail (RFC 5322, MIME): the body as a person reads it, subject, sender and date as metadata.
 *
 * <p>Not its job: attachments and mails within mails.
 *
 * <p>Traps: what a header declares about character sets is often wrong; bytes speak first.
 */
@NullMarked
package dixit.reader.mail;

import org.jspecify.annotations.NullMarked;
