/** Who may enter: accounts, roles, logins that outlive the server, and the first start. */
@NullMarked
package app.storycore.account;

import org.jspecify.annotations.NullMarked;
