/** What Hazelcast carries from member to member, and makes by reflection. */
@NullMarked
package dev.deco.hazelcast.internal.errand;

import org.jspecify.annotations.NullMarked;
