package org.wardmate.audit;

import org.wardmate.people.MemberId;

/** What something was done to, by its id, such as {@code case:WM-7K3Q-92XF}. No spaces, so that no words slip in. */
public record Subject(String value) {
    public Subject {
        if (!value.matches("[a-z]+(-[a-z]+)*:[A-Za-z0-9._~-]{1,100}")) {
            throw new IllegalArgumentException("A subject is a kind and an id, such as case:WM-7K3Q-92XF.");
        }
    }

    /** A person. Subjects know fewer signs than members' ids. */
    public static Subject of(MemberId person) {
        return new Subject("member:" + person.value().replaceAll("[^A-Za-z0-9._~-]", "_"));
    }

    @Override
    public String toString() {
        return value;
    }
}
