import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { parseIsoDate } from '../../core/engine/calendar';
import { buildTimeline } from '../../core/projection/buildTimeline';
import type { IndicatorProjection } from '../../core/projection/IndicatorProjection';
import { projectIndicators } from '../../core/projection/projectIndicators';
import type { Evaluation } from '../../actions/Evaluation';
import type { Indicator } from '../../core/indicators/Indicator';
import type { Messages } from '../../messages/messagesFor';
import { Card } from '../blocks/Card';
import { Progress } from '../blocks/Progress';
import { readPlan, type PlannedLine } from '../plan/PlannedLine';
import { writeActual } from '../report/writeFigure';
import { useMessages } from '../useMessages';
import { ProjectionPicture } from './ProjectionPicture';

interface ProjectionCardProps {
  readonly evaluation: Evaluation;
  readonly indicator: Indicator;
  readonly lines: readonly PlannedLine[];
  readonly hasRetirement: boolean;
}

/** The figure moved forward to its due date, and the first day on which its verdict changes. */
export function ProjectionCard(props: ProjectionCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicatorScreen } = messages;
  const { target } = props.indicator;
  const projection = useProjection(props);
  if (target?.due === undefined) return null;
  return (
    <Card title={indicatorScreen.projection}>
      {projection === undefined && <Progress label={indicatorScreen.projection} />}
      {projection && (
        <>
          <ProjectionPicture projection={projection} />
          {writeProjection(projection, messages).map((line) => (
            <Text key={line} as="p" className={styles.line}>
              {line}
            </Text>
          ))}
        </>
      )}
    </Card>
  );
}

/** Computed after the screen stands, so that opening it never waits; `null` when there is none. */
function useProjection(props: ProjectionCardProps): IndicatorProjection | null | undefined {
  const { evaluation, indicator, lines, hasRetirement } = props;
  const [projection, setProjection] = useState<IndicatorProjection | null>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const { roster, asOf } = evaluation;
      const due = parseIsoDate(indicator.target?.due ?? '');
      if (due === null || due < asOf) {
        setProjection(null);
        return;
      }
      const changes = readPlan(lines);
      const timeline = buildTimeline(roster, {
        asOf,
        changes,
        ...(hasRetirement && { retirement: {} }),
      });
      const { projections } = projectIndicators(timeline, [indicator], { asOf, until: due });
      setProjection(projections[0] ?? null);
    }, 0);
    return () => clearTimeout(timer);
  }, [evaluation, indicator, lines, hasRetirement]);
  return projection;
}

function writeProjection({ due, crossing }: IndicatorProjection, messages: Messages): string[] {
  const { indicatorScreen, formats } = messages;
  const lines = due
    ? [indicatorScreen.projected(formats.date(due.day), writeActual(due.compared, messages))]
    : [];
  if (!crossing) return [...lines, indicatorScreen.steady];
  const day = formats.date(crossing.day);
  const isLost = crossing.kind === 'lost';
  return [...lines, isLost ? indicatorScreen.lostOn(day) : indicatorScreen.reachedOn(day)];
}

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground1 } });
