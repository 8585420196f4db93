package com.okrcascade.domain.explain;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveId;

/** What the reader of an explanation may see. */
public interface Sight {
    boolean sees(IssueId issue);

    boolean sees(KeyResultId keyResult);

    boolean sees(ObjectiveId objective);

    boolean sees(KpiId kpi);
}
