package org.wardmate.people;

import static org.wardmate.message.Texts.text;

/** What a person is at their council; one may be several. */
public enum Role {
    COUNCILLOR,
    GROUP_LEADER,
    MONITORING_OFFICER,
    DEPUTY_MONITORING_OFFICER,
    CHIEF_EXECUTIVE,
    DEMOCRATIC_SERVICES,
    RETURNING_OFFICER,
    CLERK,
    IT_ADMIN;

    /** As people say it, such as "Monitoring Officer". */
    public String title() {
        return switch (this) {
            case COUNCILLOR -> text("role.councillor");
            case GROUP_LEADER -> text("role.group-leader");
            case MONITORING_OFFICER -> text("role.monitoring-officer");
            case DEPUTY_MONITORING_OFFICER -> text("role.deputy-monitoring-officer");
            case CHIEF_EXECUTIVE -> text("role.chief-executive");
            case DEMOCRATIC_SERVICES -> text("role.democratic-services");
            case RETURNING_OFFICER -> text("role.returning-officer");
            case CLERK -> text("role.clerk");
            case IT_ADMIN -> text("role.it-admin");
        };
    }
}
