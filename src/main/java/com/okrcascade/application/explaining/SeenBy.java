package com.okrcascade.application.explaining;

import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.explain.Sight;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveId;
import java.util.Map;

/** What one person may see: issues by Jira's permission to browse them, goals by theirs. */
record SeenBy(Access access, Map<IssueId, Issues.Brief> briefs) implements Sight {
    @Override
    public boolean sees(IssueId issue) {
        return briefs.containsKey(issue);
    }

    @Override
    public boolean sees(KeyResultId keyResult) {
        return access.maySee(keyResult);
    }

    @Override
    public boolean sees(ObjectiveId objective) {
        return access.maySee(objective);
    }

    @Override
    public boolean sees(KpiId kpi) {
        return access.maySee(kpi);
    }
}
