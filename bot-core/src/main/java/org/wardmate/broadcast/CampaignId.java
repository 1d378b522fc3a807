package org.wardmate.broadcast;

import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.people.MemberId;
import org.wardmate.storage.RecordKey;

/** A campaign's own id, from an id source. */
public record CampaignId(String value) {
    public CampaignId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A campaign's id is 1 to 40 letters, digits and dashes.");
        }
    }

    public RecordKey key() {
        return RecordKey.of(value);
    }

    public Deed deed(MemberId by, String verb) {
        return new Deed(by, new Verb(verb), new Subject("campaign:" + value));
    }

    @Override
    public String toString() {
        return value;
    }
}
