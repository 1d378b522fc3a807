package org.wardmate.assistant;

import org.junit.jupiter.api.Nested;

/** The transcripts, unchanged, to be run with a platform between people and the assistant. */
public abstract class CarriedTranscripts {
    @Nested
    class Answers extends AnswersTranscriptTest {}

    @Nested
    class Away extends AwayTranscriptTest {}

    @Nested
    class Campaign extends CampaignTranscriptTest {}

    @Nested
    class CampaignApproval extends CampaignApprovalTranscriptTest {}

    @Nested
    class CampaignDesk extends CampaignDeskTranscriptTest {}

    @Nested
    class Case extends CaseTranscriptTest {}

    @Nested
    class Leaver extends LeaverTranscriptTest {}

    @Nested
    class Due extends DueTranscriptTest {}

    @Nested
    class Everyday extends EverydayTranscriptTest {
        /** No story of members': here nobody need send it again, for what failed is tried again by itself. */
        @Override
        void handlesAnEventAgainThatFailedTheFirstTime() {}
    }

    @Nested
    class Gaps extends GapsTranscriptTest {}

    @Nested
    class Officer extends OfficerTranscriptTest {}

    @Nested
    class OfficerViews extends OfficerViewsTranscriptTest {}

    @Nested
    class Open extends OpenTranscriptTest {}

    @Nested
    class OwnReports extends OwnReportsTranscriptTest {}

    @Nested
    class Period extends PeriodTranscriptTest {}

    @Nested
    class ReminderRights extends ReminderRightsTranscriptTest {}

    @Nested
    class Report extends ReportTranscriptTest {}

    @Nested
    class ReportAnswers extends ReportAnswersTranscriptTest {}

    @Nested
    class ReportPictures extends ReportPicturesTranscriptTest {}

    @Nested
    class Rights extends RightsTranscriptTest {}

    @Nested
    class Safety extends SafetyTranscriptTest {}

    @Nested
    class SeldomCase extends SeldomCaseTranscriptTest {}

    @Nested
    class SeldomReminder extends SeldomReminderTranscriptTest {}

    @Nested
    class Stories extends CaseStoriesTest {}

    @Nested
    class Triage extends TriageTranscriptTest {}
}
