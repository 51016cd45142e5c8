import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import juice from 'juice';
import nodemailer from 'nodemailer';
import { toEmail } from '../../src/publish/email.js';
import { parseHtml } from '../support/parse-html.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { textOf } from '../support/walk-html.js';

const finder = '../../scripts/find-debian-systems.mjs';
const { findDebianSystems } = (await import(finder)) as {
  findDebianSystems: () => { html2text?: { program: string; env: Record<string, string> } };
};

const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

describe('Our e-mail, sent with the tools of others', () => {
  it('says the same in the same look after juice, which finds nothing left to set', async () => {
    for (const [name, factCheck] of samplePayloads()) {
      const { html } = toEmail(factCheck);
      const made = juice(html);
      expect(flat(textOf(await parseHtml(made))), name).to.equal(flat(textOf(await parseHtml(html))));
      expect(made.match(/ style="/g)?.length, name).to.equal(html.match(/ style="/g)?.length);
    }
  });

  it('travels with nodemailer as HTML and as text, to the letter', async () => {
    const transport = nodemailer.createTransport({ jsonTransport: true });
    for (const [name, factCheck] of samplePayloads()) {
      const { subject, html, text } = toEmail(factCheck);
      const message = { from: 'desk@paper.example', to: 'reader@example.org', subject, html, text };
      const { message: sent } = await transport.sendMail(message);
      expect(JSON.parse(sent), name).to.include({ subject, html, text });
    }
  });

  it('has lines of a length that mail servers take, in the form that is sent', async () => {
    const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
    for (const [name, factCheck] of samplePayloads()) {
      const message = { from: 'desk@paper.example', to: 'reader@example.org', ...toEmail(factCheck) };
      const { message: sent } = await transport.sendMail(message);
      // https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1
      for (const line of (sent as Buffer).toString().split('\r\n'))
        expect(line.length, name).to.be.at.most(998);
    }
  });

  it('says every word and number, in this order, as html2text shows it to readers of plain text', async function () {
    const { html2text } = findDebianSystems();
    if (!html2text) this.skip();
    const signs = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
    for (const [name, factCheck] of samplePayloads()) {
      const { html } = toEmail(factCheck);
      const options = { input: html, env: { ...process.env, ...html2text.env } };
      const shown = String(execFileSync(html2text.program, ['-utf8', '-width', '2000'], options));
      // The numbers that it puts before the items of lists are its own.
      const words = shown.replaceAll(/^ *\d+\. +/gm, '');
      expect(signs(words), name).to.equal(signs(textOf(await parseHtml(html))));
    }
  });
});
