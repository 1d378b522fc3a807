package org.wardmate.report;

import static org.wardmate.casework.Kind.FALSEHOOD;
import static org.wardmate.casework.Kind.HATE;
import static org.wardmate.casework.Kind.IMPERSONATION;
import static org.wardmate.casework.Kind.INTIMATE;
import static org.wardmate.casework.Kind.PERSISTENT;
import static org.wardmate.casework.Kind.SELF_HARM;
import static org.wardmate.casework.Kind.THREAT;
import static org.wardmate.message.Texts.text;
import static org.wardmate.report.When.again;
import static org.wardmate.report.When.any;

import java.time.LocalDate;
import java.util.List;
import org.wardmate.casework.Sign;

/**
 * The law of England on what members are sent, gravest first. Left out on purpose: the threatening and false limbs of
 * the Malicious Communications Act 1988 and the false limbs of section 127, repealed on 31 January 2024; protest at an
 * office-holder's home (Crime and Policing Act 2026), not known to be in force; and what was not read in a source.
 */
final class Offences {
    private static final LocalDate READ = LocalDate.of(2026, 11, 21);

    private static final LocalDate SETTLED = LocalDate.of(2027, 10, 31);

    /** Where Parliament is at work: the Crime and Policing Act 2026 in stages, and the Representation of the People Bill. */
    private static final LocalDate CHANGING = LocalDate.of(2027, 2, 28);

    /** Prosecutors' guidance on messages, which says what the Online Safety Act repealed. */
    private static final Provenance PROSECUTORS = new Provenance(
            "Crown Prosecution Service, Communications Offences: https://www.cps.gov.uk/node/5627", READ);

    static final List<Offence> TABLE = List.of(
            new Offence(
                    "threat",
                    text("offence.threat"),
                    "Online Safety Act 2023, section 181",
                    text("offence.threat.covers"),
                    any(THREAT).or(any(Sign.THREAT)),
                    law("ukpga/2023/50/section/181"),
                    SETTLED),
            new Offence(
                    "intimate-pictures",
                    text("offence.intimate"),
                    "Sexual Offences Act 2003, sections 66A and 66B",
                    text("offence.intimate.covers"),
                    any(INTIMATE),
                    PROSECUTORS,
                    CHANGING),
            new Offence(
                    "self-harm",
                    text("offence.self-harm"),
                    "Online Safety Act 2023, section 184, or the wider offence in the Crime and Policing Act 2026 that is to"
                            + " take its place",
                    text("offence.self-harm.covers"),
                    any(SELF_HARM),
                    PROSECUTORS,
                    CHANGING),
            new Offence(
                    "stalking",
                    text("offence.stalking"),
                    "Protection from Harassment Act 1997, sections 2A and 4A",
                    text("offence.stalking.covers"),
                    any(PERSISTENT),
                    law("ukpga/1997/40"),
                    SETTLED),
            new Offence(
                    "harassment",
                    text("offence.harassment"),
                    "Protection from Harassment Act 1997, sections 2 and 4",
                    text("offence.harassment.covers"),
                    again(),
                    law("ukpga/1997/40"),
                    SETTLED),
            new Offence(
                    "menacing",
                    text("offence.menacing"),
                    "Communications Act 2003, section 127",
                    text("offence.menacing.covers"),
                    any(THREAT, HATE, PERSISTENT).or(any(Sign.THREAT)).or(any(Sign.HATE)),
                    PROSECUTORS,
                    SETTLED),
            new Offence(
                    "grossly-offensive",
                    text("offence.grossly-offensive"),
                    "Malicious Communications Act 1988, section 1",
                    text("offence.grossly-offensive.covers"),
                    any(HATE, INTIMATE).or(any(Sign.HATE)),
                    PROSECUTORS,
                    SETTLED),
            new Offence(
                    "false-message",
                    text("offence.false"),
                    "Online Safety Act 2023, sections 179 and 180",
                    text("offence.false.covers"),
                    any(FALSEHOOD),
                    law("ukpga/2023/50/section/179"),
                    SETTLED),
            new Offence(
                    "false-about-candidate",
                    text("offence.candidate"),
                    "Representation of the People Act 1983, section 106",
                    text("offence.candidate.covers"),
                    any(FALSEHOOD).and(any(Sign.ELECTION)),
                    law("ukpga/1983/2/section/106"),
                    CHANGING),
            new Offence(
                    "undue-influence",
                    text("offence.influence"),
                    "Representation of the People Act 1983, section 114A",
                    text("offence.influence.covers"),
                    any(Sign.ELECTION).and(any(THREAT, PERSISTENT).or(any(Sign.THREAT))),
                    law("ukpga/1983/2/section/114A"),
                    CHANGING),
            new Offence(
                    "imprint",
                    text("offence.imprint"),
                    "Elections Act 2022, section 48",
                    text("offence.imprint.covers"),
                    any(FALSEHOOD, IMPERSONATION).and(any(Sign.ELECTION)),
                    law("ukpga/2022/37/section/48"),
                    CHANGING),
            new Offence(
                    "hostility",
                    text("offence.hostility"),
                    "Elections Act 2022, section 30 and Schedule 9",
                    text("offence.hostility.covers"),
                    any(Sign.ELECTION).and(any(THREAT, HATE, PERSISTENT).or(any(Sign.THREAT))),
                    law("ukpga/2022/37/section/30"),
                    CHANGING));

    private Offences() {}

    private static Provenance law(String path) {
        return new Provenance("https://www.legislation.gov.uk/" + path, READ);
    }
}
