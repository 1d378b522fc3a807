/** What is kept on this machine: the one door to its records and files, with key, lock, backup and restore. */
@NullMarked
package org.wardmate.server.store;

import org.jspecify.annotations.NullMarked;
