/** Records in MapDB, behind a journal that survives a crash at any instant. */
@NullMarked
package org.wardmate.server.store.mapdb;

import org.jspecify.annotations.NullMarked;
