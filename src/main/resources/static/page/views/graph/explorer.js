// Brings neighbours from the service onto the canvas, never more than it holds, and says what was left out.

import { ask } from '../../kit/api.js';
import { number, say } from '../../kit/language.js';
import { openEvidence } from '../../parts/evidence.js';

const NODES_AT_MOST = 300;
const FIRST = 40;
const NEXT = 25;

export class Explorer {
  constructor(canvas) {
    Object.assign(this, { canvas, opened: new Set(), brought: new Map(), told: null });
    canvas.cy.on('dbltap', 'node', ({ target }) => this.expand(target.id()));
    canvas.cy.on('tap', 'edge', ({ target }) => this.evidence(target.data()));
  }

  /** Shows one node with its neighbours and those that the address says were opened; tells its id, another one if it was merged. */
  async begin(id, opened) {
    const center = await this.neighbours(id, FIRST);
    for (const one of opened) await this.neighbours(one, NEXT).then(() => this.opened.add(one));
    this.canvas.lay();
    return center;
  }

  async expand(id) {
    const before = this.canvas.nodes().length;
    await this.neighbours(id, NEXT).catch((failure) => { this.told = failure.message; });
    this.opened.add(id);
    if (this.canvas.nodes().length > before) this.canvas.lay();
    this.canvas.select(id);
  }

  /** Brings a node that is not on the canvas yet, with its neighbours. */
  async bring(id) {
    if (!this.canvas.has(id)) {
      await this.neighbours(id, NEXT);
      this.opened.add(id);
      this.canvas.lay();
    }
    this.canvas.select(id);
  }

  async neighbours(id, limit) {
    const room = NODES_AT_MOST - this.canvas.nodes().length;
    if (room <= 0) {
      this.told = say('graph.full', { nodes: number(NODES_AT_MOST) });
      return id;
    }
    const skip = this.brought.get(id) ?? 0;
    const found = await ask(`api/graph/${encodeURIComponent(id)}`, { depth: 1, limit: Math.min(limit, room), skip: skip || undefined });
    const { center } = found;
    this.brought.set(center, skip + found.nodes.filter((node) => node.id !== center).length);
    this.canvas.add(found.nodes, found.relationships, center);
    const left = found.total - this.brought.get(center);
    this.told = left > 0 ? say('graph.left', { shown: number(this.brought.get(center)), total: number(found.total) }) : null;
    return center;
  }

  /** Shows the shortest ways between two nodes. */
  async path(from, until) {
    const found = await ask('api/graph/path', { from, to: until });
    this.canvas.add(found.nodes, found.relationships, from);
    this.canvas.mark(found.paths.flatMap(({ nodes, relationships }) => [...nodes, ...relationships]));
    this.canvas.lay();
    this.told = found.paths.length ? say('graph.paths', { count: number(found.paths.length), length: number(found.length) }) : say('graph.noPath');
    this.canvas.changed();
  }

  async evidence({ factId, type, source, target, label }) {
    if (!factId) {
      this.told = say('graph.gazetteer', { type: label ?? type });
      this.canvas.changed();
      return;
    }
    const fact = await ask(`api/facts/${encodeURIComponent(factId)}`);
    const name = (id) => this.canvas.cy.getElementById(id).data('name');
    openEvidence(told(fact, `${fact.subject?.name ?? name(source)} · ${label} · ${fact.object?.name ?? name(target)}`, this.canvas.cy.getElementById(target).data('kind')));
  }
}

function told(fact, title, kind) {
  const evidence = fact.evidence.map(({ sentence, ...one }) => ({ ...one, sentence: sentence?.text }));
  return { kind, title, said: { speech: fact.speech, year: fact.year, confidence: fact.confidence, rule: fact.rule, evidence } };
}
