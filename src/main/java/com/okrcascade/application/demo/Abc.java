package com.okrcascade.application.demo;

import com.okrcascade.application.company.ChangeUnit;
import com.okrcascade.application.company.CreateRole;
import com.okrcascade.application.company.CreateUnit;
import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.CreateKeyResult;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.kpis.CreateKpi;
import com.okrcascade.application.kpis.EnterKpiValue;
import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.writing.Graphs;

/** The use cases by which the company is made: the same that people have. */
public record Abc(
        Graphs graphs,
        CreateUnit createUnit,
        ChangeUnit changeUnit,
        CreateRole createRole,
        CreateObjective createObjective,
        CreateKeyResult createKeyResult,
        BreakDownKeyResult breakDownKeyResult,
        RecordCheckIn recordCheckIn,
        AttachQuery attachQuery,
        CreateKpi createKpi,
        EnterKpiValue enterKpiValue) {}
