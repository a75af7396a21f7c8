import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { PartnerLines } from '../../../src/ui/components/partner-lines.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const WHO = { name: 'Anneke de Wit', role: 'inventor', ownLabel: 'You' };

describe('PartnerLines', () => {
  it('says who speaks, and quotes what they say', async () => {
    const { container } = render(
      <PartnerLines
        {...WHO}
        own={undefined}
        lines={[{ text: 'The hinge went ping!', told: false }]}
        focusRef={createRef()}
      />,
    );
    expect(screen.getByText('Anneke de Wit').parentElement).toHaveTextContent('Anneke de Wit, inventor');
    expect(screen.getByText('“The hinge went ping!”')).toBeVisible();
    expect(screen.queryByText('You')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('has the player’s own words before the answer to them', () => {
    const { container } = render(
      <PartnerLines
        {...WHO}
        own="Bye, then."
        lines={[{ text: 'Bye!', told: false }]}
        focusRef={createRef()}
      />,
    );
    expect(container).toHaveTextContent(/^You Bye, then\.Anneke de Wit, inventor“Bye!”$/u);
  });

  it('tells what is told without quoting it, and leaves two lines that are alike', () => {
    render(
      <PartnerLines
        {...WHO}
        own={undefined}
        lines={[
          { text: 'You get four steps.', told: true },
          { text: 'Ping.', told: false },
          { text: 'Ping.', told: false },
        ]}
        focusRef={createRef()}
      />,
    );
    expect(screen.getByText('You get four steps.')).toBeVisible();
    expect(screen.getAllByText('“Ping.”')).toHaveLength(2);
  });

  it('can take the focus, and is passed over by the tab key', () => {
    const ref = createRef<HTMLDivElement>();
    render(<PartnerLines {...WHO} own={undefined} lines={[]} focusRef={ref} />);
    ref.current?.focus();
    expect(ref.current).toHaveFocus();
    expect(ref.current).toHaveAttribute('tabindex', '-1');
  });
});
